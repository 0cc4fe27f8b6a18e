<#import "template.ftl" as layout>
<#assign codeError = messagesPerField.existsError("code")>
<#assign later = cittadinoWait == "MINUTES" || cittadinoWait == "HOURS" || cittadinoWait == "USED_UP">
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoFirstTitle")}
  <#elseif section = "form">
    <#if cittadinoNumber?has_content>
      <p class="cit-text">${cittadinoSent?then(msg("cittadinoFirstWhereSent"), msg("cittadinoFirstWhere"))} <strong id="cittadino-number">${cittadinoNumber}</strong></p>
    <#else>
      <p class="cit-text" id="cittadino-no-number">${msg("cittadinoFirstNoNumber")} ${msg("cittadinoCounter")}</p>
    </#if>
    <#if cittadinoProgress == "DELAYED" || cittadinoProgress == "REFUSED">
      <div class="cit-notice" role="status" id="cittadino-delayed"><p>${msg("cittadinoFirst." + cittadinoProgress)}</p></div>
    </#if>
    <#if cittadinoSent>
      <p class="cit-text">${msg("cittadinoFirstLife", cittadinoMinutes, cittadinoTries)}</p>
      <form class="cit-form" id="cittadino-code-form" action="${cittadinoAddress}/code" method="post" novalidate>
        <div class="cit-field<#if codeError> cit-wrong</#if>">
          <label class="cit-label" for="code">${msg("cittadinoFirstCode")}</label>
          <span class="cit-hint" id="code-hint">${msg("cittadinoCodeHint")}</span>
          <#if codeError>
            <span class="cit-error" id="code-error" role="alert"><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> ${messagesPerField.getFirstError("code")}</span>
          </#if>
          <input class="cit-input" id="code" name="code" type="text" size="12" inputmode="numeric" autocomplete="one-time-code" maxlength="16" spellcheck="false" autofocus aria-describedby="code-hint<#if codeError> code-error</#if>"<#if codeError> aria-invalid="true"</#if>>
        </div>
        <div class="cit-actions">
          <button class="cit-button" type="submit">${msg("cittadinoFirstConfirm")}</button>
        </div>
      </form>
    </#if>
    <#if later>
      <div class="cit-notice" role="status" id="cittadino-later"><p>${msg("cittadinoFirstWait." + cittadinoWait, cittadinoWaitFor)}</p></div>
      <h2>${msg("cittadinoFirstOtherTitle")}</h2>
      <p class="cit-text">${msg("cittadinoFirstOther")} ${msg("cittadinoCounter")}</p>
    <#elseif cittadinoNumber?has_content>
      <form class="cit-form" id="cittadino-send-form" action="${cittadinoAddress}/send" method="post">
        <#if cittadinoWait == "SECONDS">
          <p class="cit-text" id="cittadino-wait">${msg("cittadinoFirstWait.SECONDS", cittadinoWaitFor)}</p>
        </#if>
        <div class="cit-actions">
          <button class="cit-button<#if cittadinoSent> cit-button-secondary</#if>" type="submit">${cittadinoSent?then(msg("cittadinoFirstSendAgain"), msg("cittadinoFirstSend"))}</button>
        </div>
      </form>
    </#if>
    <p class="cit-text">${msg("cittadinoFirstNotYours")}</p>
  </#if>
</@layout.registrationLayout>
