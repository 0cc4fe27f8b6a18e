<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "passkeys.ftl" as passkeys>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("passkeyCreateTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("passkeyCreateText")}</p>
    <@passkeys.notes/>
    <form class="cit-form" id="register" action="${url.loginAction}" method="post" data-passkey="create" data-challenge="${challenge}" data-user="${userid}" data-name="${username}" data-algorithms="${signatureAlgorithms?map(one -> one?c)?join(",")}" data-rp="${rpId}" data-rp-name="${rpEntityName}" data-attestation="${attestationConveyancePreference}" data-attachment="${authenticatorAttachment}" data-resident="${residentKey!""}" data-require-resident="${requireResidentKey!""}" data-verification="${userVerificationRequirement}" data-timeout="${createTimeout?c}" data-excluded="${excludeCredentialIds}">
      <@passkeys.answerFields names=["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment", "error"]/>
      <@inputs.text name="authenticatorLabel" label=msg("passkeyLabel") hint=msg("passkeyLabelHint") value=msg("passkeyTitle") autocomplete="off" maxlength="64"/>
      <@inputs.check name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@inputs.actions>
        <button class="cit-button" id="registerWebAuthn" type="submit" hidden>${msg("passkeyCreate")}</button>
      </@inputs.actions>
    </form>
    <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
      <form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
        <button class="cit-button cit-button-secondary" id="cancelWebAuthnAIA" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
      </form>
    </#if>
  </#if>
</@layout.registrationLayout>
