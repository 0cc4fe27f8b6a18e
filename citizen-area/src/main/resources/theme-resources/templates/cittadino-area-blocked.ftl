<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoAreaBlockedTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoAreaBlockedText")}</p>
    <#if areaForgottenPassword?has_content>
      <p class="cit-text">${msg("cittadinoAreaBlockMail")}</p>
      <p class="cit-actions"><a class="cit-button" id="new-password" href="${areaForgottenPassword}">${msg("cittadinoAreaPasswordSet")}</a></p>
    <#else>
      <p class="cit-text">${msg("cittadinoAreaBlockOffice")}</p>
    </#if>
  </#if>
</@layout.registrationLayout>
