<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=(message?has_content && message.type == "error"); section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <#assign sent = verifyEmail?? || !isAppInitiatedAction??>
    <p class="cit-text"><#if sent>${msg("emailVerifySent", verifyEmail!(user.email)!"")}<#else>${msg("emailVerifyWillSend", (user.email)!"")}</#if></p>
    <#if isAppInitiatedAction??>
      <form class="cit-form" id="kc-verify-email-form" action="${url.loginAction}" method="post">
        <div class="cit-actions">
          <button class="cit-button" id="kc-submit" type="submit"><#if sent>${msg("emailVerifyResend")}<#else>${msg("emailVerifySend")}</#if></button>
          <button class="cit-button cit-button-secondary" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
        </div>
      </form>
    <#else>
      <h2>${msg("emailMissingTitle")}</h2>
      <p class="cit-text">${msg("emailMissingText")}</p>
      <p class="cit-actions"><a class="cit-button cit-button-secondary" id="kc-resend" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
