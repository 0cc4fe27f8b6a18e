<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoActivatedTitle")}
  <#elseif section = "form">
    <#if cittadinoUserName?has_content>
      <p class="cit-text">${msg("cittadinoActivatedUserText")}</p>
      <div class="cit-notice"><p>${msg("cittadinoUserName")} <strong id="cittadino-user-name">${cittadinoUserName}</strong></p></div>
    <#else>
      <p class="cit-text">${msg("cittadinoActivatedText")}</p>
    </#if>
    <div class="cit-actions">
      <a class="cit-button" id="cittadino-login" href="${loginUrl}">${msg("cittadinoToLogin")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
