<#import "template.ftl" as layout>
<#import "account.ftl" as account>
<#import "passkeys.ftl" as passkeys>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("passkeyLogin")}
  <#elseif section = "form">
    <p class="cit-text">${msg("passkeyLoginText")}</p>
    <@passkeys.known/>
    <@passkeys.use/>
    <@account.registration/>
  </#if>
</@layout.registrationLayout>
