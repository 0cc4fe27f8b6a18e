<#import "template.ftl" as layout>
<#import "cittadino-upgrade-parts.ftl" as parts>
<#assign codeError = messagesPerField.existsError("code")>
<@layout.registrationLayout displayMessage=!codeError; section>
  <#if section = "header">
    ${msg("cittadinoUpgradeCodeTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoPadlockKicker")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoUpgradeCodeWhy")}</p>
    <p class="cit-text">${cittadinoOrdered?then(msg("cittadinoCodeWhere"), msg("cittadinoCodeNotOrdered"))} <strong id="cittadino-address">${cittadinoAddress}</strong></p>
    <#if cittadinoOrdered>
      <p class="cit-text">${msg("cittadinoCodeLife", cittadinoMinutes, cittadinoTries)}</p>
    </#if>
    <#if cittadinoProgress != "ON_ITS_WAY">
      <div class="cit-notice" role="status" id="cittadino-delayed"><p>${msg("cittadinoUpgradeCode." + cittadinoProgress)}</p></div>
    </#if>
    <form class="cit-form" id="cittadino-upgrade-code" action="${url.loginAction}" method="post" novalidate>
      <div class="cit-field<#if codeError> cit-wrong</#if>">
        <label class="cit-label" for="code">${msg("cittadinoCodeLabel")}</label>
        <span class="cit-hint" id="code-hint">${msg("cittadinoCodeHint")}</span>
        <#if codeError>
          <span class="cit-error" id="code-error" role="alert"><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> ${messagesPerField.getFirstError("code")}</span>
        </#if>
        <input class="cit-input" id="code" name="code" type="text" size="12" inputmode="numeric" autocomplete="one-time-code" maxlength="16" spellcheck="false" autofocus aria-describedby="code-hint<#if codeError> code-error</#if>"<#if codeError> aria-invalid="true"</#if>>
      </div>
      <div class="cit-actions">
        <button class="cit-button" type="submit" name="upgrade" value="confirm">${msg("cittadinoCodeConfirm")}</button>
        <button class="cit-button cit-button-secondary" type="submit" name="upgrade" value="resend">${msg("cittadinoHelpResend")}</button>
      </div>
      <p class="cit-text">${msg("cittadinoHelpSpam")} ${msg("cittadinoHelpResendNote")}</p>
      <@parts.out/>
    </form>
  </#if>
</@layout.registrationLayout>
