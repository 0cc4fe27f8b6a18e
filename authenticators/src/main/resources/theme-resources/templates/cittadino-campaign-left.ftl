<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoLeftTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoLeftText")}</p>
    <p class="cit-text">${msg("cittadinoLeftOnly")}</p>
    <div class="cit-actions">
      <a class="cit-button" id="cittadino-login" href="${loginUrl}">${msg("cittadinoToLogin")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
