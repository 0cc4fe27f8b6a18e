<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoScanSentTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoReviewReference")} <strong id="cittadino-reference">${cittadinoReference}</strong></p>
    <p class="cit-text">${msg("cittadinoScanSentText")}</p>
  </#if>
</@layout.registrationLayout>
