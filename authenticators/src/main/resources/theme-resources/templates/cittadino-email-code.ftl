<#import "template.ftl" as layout>
<#assign codeError = messagesPerField.existsError("code")>
<#assign passwordError = messagesPerField.existsError("password")>
<@layout.registrationLayout displayMessage=!(codeError || passwordError); section>
  <#if section = "header">
    ${msg("cittadinoCodeTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoActivation")}
  <#elseif section = "form">
    <p class="cit-text">${cittadinoOrdered?then(msg("cittadinoCodeWhere"), msg("cittadinoCodeNotOrdered"))} <strong id="cittadino-address">${cittadinoAddress}</strong></p>
    <#if cittadinoOrdered>
      <p class="cit-text">${msg("cittadinoCodeLife", cittadinoMinutes, cittadinoTries)}</p>
    </#if>
    <#if cittadinoProgress != "ON_ITS_WAY">
      <div class="cit-notice" role="status" id="cittadino-delayed"><p>${msg("cittadinoCode." + cittadinoProgress)}</p></div>
    </#if>
    <form class="cit-form" id="cittadino-code-form" action="${url.loginAction}" method="post" novalidate>
      <div class="cit-field<#if codeError> cit-wrong</#if>">
        <label class="cit-label" for="code">${msg("cittadinoCodeLabel")}</label>
        <span class="cit-hint" id="code-hint">${msg("cittadinoCodeHint")}</span>
        <#if codeError>
          <span class="cit-error" id="code-error" role="alert"><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> ${messagesPerField.getFirstError("code")}</span>
        </#if>
        <input class="cit-input" id="code" name="code" type="text" size="12" inputmode="numeric" autocomplete="one-time-code" maxlength="16" spellcheck="false"<#if !passwordError> autofocus</#if> aria-describedby="code-hint<#if codeError> code-error</#if>"<#if codeError> aria-invalid="true"</#if>>
      </div>
      <#if cittadinoPasswordAsked>
        <div class="cit-field<#if passwordError> cit-wrong</#if>">
          <label class="cit-label" for="password">${msg("cittadinoCodePassword")}</label>
          <span class="cit-hint" id="password-hint">${msg("cittadinoCodePasswordHint")}</span>
          <#if passwordError>
            <span class="cit-error" id="password-error" role="alert"><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> ${messagesPerField.getFirstError("password")}</span>
          </#if>
          <input class="cit-input" id="password" name="password" type="password" autocomplete="current-password" maxlength="256"<#if passwordError> autofocus</#if> aria-describedby="password-hint<#if passwordError> password-error</#if>"<#if passwordError> aria-invalid="true"</#if>>
        </div>
      </#if>
      <div class="cit-actions">
        <button class="cit-button" type="submit" name="action" value="confirm">${msg("cittadinoCodeConfirm")}</button>
        <button class="cit-button cit-button-secondary" type="submit" name="action" value="help">${msg("cittadinoCodeNotReceived")}</button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
