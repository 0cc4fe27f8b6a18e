<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
  <#if section = "header">
    ${msg("otpResetTitle")}
  <#elseif section = "form">
    <form class="cit-form" id="kc-otp-reset-form" action="${url.loginAction}" method="post" novalidate>
      <@inputs.choices name="selectedCredentialId" label=msg("otpResetQuestion") error=messagesPerField.get("totp")>
        <#list configuredOtpCredentials.userOtpCredentials as device>
          <div class="cit-check">
            <input type="radio" id="kc-otp-credential-${device?index}" name="selectedCredentialId" value="${device.id}"<#if device.id == (configuredOtpCredentials.selectedCredentialId!"")> checked</#if>>
            <label for="kc-otp-credential-${device?index}">${device.userLabel!""}</label>
          </div>
        </#list>
      </@inputs.choices>
      <@inputs.actions>
        <button class="cit-button" id="kc-otp-reset-form-submit" type="submit">${msg("doContinue")}</button>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
