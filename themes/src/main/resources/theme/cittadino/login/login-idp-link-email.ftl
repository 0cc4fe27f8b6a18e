<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("idpLinkEmailTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("idpLinkEmailText", idpDisplayName)}</p>
    <p class="cit-actions"><a class="cit-button" id="kc-continue" href="${url.loginAction}">${msg("idpLinkEmailDone")}</a></p>
    <h2>${msg("emailMissingTitle")}</h2>
    <p class="cit-text">${msg("emailMissingText")}</p>
    <p class="cit-actions"><a class="cit-button cit-button-secondary" id="kc-resend" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
  </#if>
</@layout.registrationLayout>
