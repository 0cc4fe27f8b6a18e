<#import "template.ftl" as layout>
<#import "cittadino-upgrade-parts.ftl" as parts>
<#assign letterCodeError = messagesPerField.existsError("letterCode") cardError = messagesPerField.existsError("card") licenceError = messagesPerField.existsError("licence")>
<@layout.registrationLayout displayMessage=!(letterCodeError || cardError || licenceError); section>
  <#if section = "header">
    ${msg("cittadinoWay.letter")}
  <#elseif section = "kicker">
    ${msg("cittadinoPadlockKicker")}
  <#elseif section = "form">
    <form class="cit-form" id="cittadino-letter-code" action="${url.loginAction}" method="post" novalidate>
      <section class="cit-section" aria-labelledby="cittadino-have-letter">
        <h2 id="cittadino-have-letter">${msg("cittadinoUpgradeLetterHave")}</h2>
        <div class="cit-field<#if letterCodeError> cit-wrong</#if>">
          <label class="cit-label" for="letterCode">${msg("cittadinoUpgradeLetterCode")}</label>
          <span class="cit-hint" id="letterCode-hint">${msg("cittadinoUpgradeLetterHint")}</span>
          <#if letterCodeError>
            <span class="cit-error" id="letterCode-error" role="alert"><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> ${messagesPerField.getFirstError("letterCode")}</span>
          </#if>
          <input class="cit-input" id="letterCode" name="letterCode" type="text" size="14" autocomplete="off" autocapitalize="characters" maxlength="64" spellcheck="false"<#if letterCodeError> autofocus</#if> aria-describedby="letterCode-hint<#if letterCodeError> letterCode-error</#if>"<#if letterCodeError> aria-invalid="true"</#if>>
        </div>
        <div class="cit-actions"><button class="cit-button" type="submit" name="letter" value="code">${msg("cittadinoUpgradeLetterConfirm")}</button></div>
      </section>
    </form>
    <form class="cit-form" id="cittadino-letter-order" action="${url.loginAction}" method="post" novalidate>
      <section class="cit-section" aria-labelledby="cittadino-order-letter">
        <h2 id="cittadino-order-letter">${msg("cittadinoUpgradeLetterAsk")}</h2>
        <p class="cit-text">${msg("cittadinoUpgradeLetterAskText")}</p>
        <div class="cit-field<#if cardError> cit-wrong</#if>">
          <label class="cit-label" for="card">${msg("cittadinoUpgradeCard")}</label>
          <span class="cit-hint" id="card-hint">${msg("cittadinoUpgradeExample", upgradeCardExamples)}</span>
          <#if cardError>
            <span class="cit-error" id="card-error" role="alert"><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> ${messagesPerField.getFirstError("card")}</span>
          </#if>
          <input class="cit-input" id="card" name="card" type="text" value="${(upgradeTyped.card)!}" size="14" autocomplete="off" autocapitalize="characters" maxlength="32" spellcheck="false"<#if cardError> autofocus</#if> aria-describedby="card-hint<#if cardError> card-error</#if>"<#if cardError> aria-invalid="true"</#if>>
        </div>
        <div class="cit-field<#if licenceError> cit-wrong</#if>">
          <label class="cit-label" for="licence">${msg("cittadinoUpgradeLicence")}</label>
          <span class="cit-hint" id="licence-hint">${msg("cittadinoUpgradeExample", upgradeLicenceExamples)}</span>
          <#if licenceError>
            <span class="cit-error" id="licence-error" role="alert"><span class="cit-sr">${msg("cittadinoErrorPrefix")}</span> ${messagesPerField.getFirstError("licence")}</span>
          </#if>
          <input class="cit-input" id="licence" name="licence" type="text" value="${(upgradeTyped.licence)!}" size="14" autocomplete="off" autocapitalize="characters" maxlength="32" spellcheck="false"<#if licenceError && !cardError> autofocus</#if> aria-describedby="licence-hint<#if licenceError> licence-error</#if>"<#if licenceError> aria-invalid="true"</#if>>
        </div>
        <div class="cit-actions"><button class="cit-button" type="submit" name="letter" value="order">${msg("cittadinoUpgradeLetterTake")}</button></div>
      </section>
      <@parts.out/>
    </form>
  </#if>
</@layout.registrationLayout>
