<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("cittadinoCodeNotReceived")}
  <#elseif section = "kicker">
    ${msg("cittadinoActivation")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoCodeWhere")} <strong id="cittadino-address">${cittadinoAddress}</strong></p>
    <ul>
      <li>${msg("cittadinoHelpSpam")}</li>
      <li>${msg("cittadinoHelpWait")}</li>
      <li>${msg("cittadinoHelpAccount")}</li>
    </ul>
    <form class="cit-form" id="cittadino-help-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button" type="submit" name="action" value="resend">${msg("cittadinoHelpResend")}</button>
        <#if !cittadinoResumed>
          <button class="cit-button cit-button-secondary" type="submit" name="action" value="change-address">${msg("cittadinoHelpChangeAddress")}</button>
        </#if>
        <button class="cit-button cit-button-secondary" type="submit" name="action" value="restart">${msg("cittadinoOverRestart")}</button>
        <button class="cit-button cit-button-secondary" type="submit" name="action" value="back">${msg("cittadinoHelpBack")}</button>
      </div>
      <p class="cit-text">${msg("cittadinoHelpResendNote")}<#if !cittadinoResumed> ${msg("cittadinoHelpChangeNote")}</#if></p>
    </form>
  </#if>
</@layout.registrationLayout>
