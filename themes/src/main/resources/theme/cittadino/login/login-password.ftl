<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "account.ftl" as account>
<#import "passkeys.ftl" as passkeys>

<#assign failed = messagesPerField.existsError("password")>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("loginPasswordTitle")}
  <#elseif section = "form">
    <form class="cit-form" id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
      <#-- For password managers: the name was asked on the page before. -->
      <input type="text" name="username" value="${(auth.attemptedUsername)!""}" autocomplete="username" hidden readonly>
      <@inputs.password name="password" label=msg("password") autofocus=!failed more=failed?then("cit-alert", "")/>
      <@account.forgotten/>
      <@account.buttons/>
    </form>
    <@passkeys.conditionalUIData/>
  </#if>
</@layout.registrationLayout>
