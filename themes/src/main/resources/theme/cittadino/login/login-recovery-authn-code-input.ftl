<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<#assign wrong = messagesPerField.get("recoveryCodeInput")>

<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput"); section>
  <#if section = "header">
    ${msg("recoveryCodeTitle")}
  <#elseif section = "form">
    <form class="cit-form" id="kc-recovery-code-login-form" action="${url.loginAction}" method="post" novalidate>
      <@inputs.text name="recoveryCodeInput" label=msg("recoveryCodeAsked", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("recoveryCodeHint")
        error=wrong required=true autofocus=true autocomplete="off" autocapitalize="characters" spellcheck="false"/>
      <@inputs.actions>
        <button class="cit-button" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
