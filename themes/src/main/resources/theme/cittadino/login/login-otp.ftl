<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
  <#if section = "header">
    ${msg("loginOtpOneTime")}
  <#elseif section = "form">
    <form class="cit-form" id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate>
      <#if otpLogin.userOtpCredentials?size gt 1>
        <@inputs.choices name="selectedCredentialId" label=msg("loginOtpDevice")>
          <#list otpLogin.userOtpCredentials as device>
            <div class="cit-check">
              <input type="radio" id="kc-otp-credential-${device?index}" name="selectedCredentialId" value="${device.id}"<#if device.id == (otpLogin.selectedCredentialId!"")> checked</#if>>
              <label for="kc-otp-credential-${device?index}">${device.userLabel}</label>
            </div>
          </#list>
        </@inputs.choices>
      <#else>
        <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!""}">
      </#if>
      <@inputs.text name="otp" label=msg("loginOtpOneTime") error=messagesPerField.get("totp") required=true autofocus=true
        autocomplete="one-time-code" inputmode="numeric"/>
      <@inputs.actions>
        <button class="cit-button" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
