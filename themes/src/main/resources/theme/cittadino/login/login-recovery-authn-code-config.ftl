<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("recoveryCodesTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("recoveryCodesText")}</p>
    <p class="cit-text"><strong>${msg("recoveryCodesOnce")}</strong></p>
    <ol class="cit-notice cit-codes" id="kc-recovery-codes-list">
      <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
        <li>${code[0..*4]}-${code[4..*4]}-${code[8..]}</li>
      </#list>
    </ol>
    <p class="cit-actions">
      <button class="cit-button cit-button-secondary" id="printRecoveryCodes" type="button" hidden data-prints>${msg("doPrint")}</button>
      <button class="cit-button cit-button-secondary" id="copyRecoveryCodes" type="button" hidden data-copies="kc-recovery-codes-list" data-done="${msg("recoveryCodesCopied")}">${msg("doCopy")}</button>
      <span role="status"></span>
    </p>
    <#-- The browser asks for the tick: only the citizen knows whether the codes are kept. -->
    <form class="cit-form" id="kc-recovery-codes-settings-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
      <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
      <input type="hidden" id="userLabel" name="userLabel" value="${msg("recoveryCodesLabel")}">
      <@inputs.check name="kcRecoveryCodesConfirmationCheck" label=msg("recoveryCodesKept") required="required"/>
      <@inputs.check name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@inputs.actions>
        <button class="cit-button" id="saveRecoveryAuthnCodesBtn" type="submit">${msg("doContinue")}</button>
        <#if isAppInitiatedAction??>
          <button class="cit-button cit-button-secondary" id="cancelRecoveryAuthnCodesBtn" name="cancel-aia" value="true" type="submit" formnovalidate>${msg("doCancel")}</button>
        </#if>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
