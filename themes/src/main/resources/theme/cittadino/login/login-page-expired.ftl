<#import "template.ftl" as layout>

<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("pageExpiredText")}</p>
    <p class="cit-actions">
      <a class="cit-button" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
      <a class="cit-button cit-button-secondary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
    </p>
  </#if>
</@layout.registrationLayout>
