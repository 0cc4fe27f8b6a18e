<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("webauthn-error-title")}
  <#elseif section = "form">
    <p class="cit-text">${msg("passkeyErrorText")}</p>
    <form class="cit-form" id="kc-error-credential-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="authenticationExecution" value="${execution!""}">
      <input type="hidden" name="isSetRetry" value="retry">
      <div class="cit-actions">
        <button class="cit-button" id="kc-try-again" type="submit">${msg("doTryAgain")}</button>
      </div>
    </form>
    <#if isAppInitiatedAction??>
      <form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
        <button class="cit-button cit-button-secondary" id="cancelWebAuthnAIA" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
      </form>
    </#if>
  </#if>
</@layout.registrationLayout>
