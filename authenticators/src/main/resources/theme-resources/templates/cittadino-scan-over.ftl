<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoScanOverTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoScanOverText")}</p>
    <p class="cit-text">${msg("cittadinoReviewAsk")}</p>
  </#if>
</@layout.registrationLayout>
