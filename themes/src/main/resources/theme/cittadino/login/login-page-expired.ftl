<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("pageExpiredWhy")}</p>
    <p class="cit-text">${msg("pageExpiredKept")}</p>
    <p class="cit-actions"><a class="cit-button" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a></p>
    <p class="cit-text">${msg("pageExpiredElse")} <a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
  </#if>
</@layout.registrationLayout>
