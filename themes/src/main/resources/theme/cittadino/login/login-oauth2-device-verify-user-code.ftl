<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("deviceTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("deviceText")}</p>
    <form class="cit-form" id="kc-user-verify-device-user-code-form" action="${url.oauth2DeviceVerificationAction}" method="post" novalidate>
      <@inputs.text name="device_user_code" label=msg("deviceCode") hint=msg("deviceCodeHint") required=true autofocus=true autocomplete="off"
        autocapitalize="characters" spellcheck="false"/>
      <@inputs.actions>
        <button class="cit-button" id="kc-login" type="submit">${msg("doContinue")}</button>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
