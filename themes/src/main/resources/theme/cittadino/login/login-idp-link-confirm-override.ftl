<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("confirmOverrideIdpTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("idpOverrideText", idpDisplayName)}</p>
    <form class="cit-form" id="kc-register-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button" id="confirmOverride" name="submitAction" value="confirmOverride" type="submit">${msg("confirmOverrideIdpContinue", idpDisplayName)}</button>
        <a class="cit-button cit-button-secondary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
