<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "account.ftl" as account>
<#import "providers.ftl" as providers>
<#import "passkeys.ftl" as passkeys>

<#assign failed = messagesPerField.existsError("username", "password")>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <@providers.show providers=(social.providers)![]/>
    <#if realm.password>
      <section class="cit-section" aria-labelledby="cit-credentials">
        <h2 id="cit-credentials">${msg("loginCredentialsTitle")}</h2>
        <form class="cit-form" id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
          <#if !usernameHidden??>
            <@account.name value=login.username!"" failed=failed/>
          </#if>
          <@inputs.password name="password" label=msg("password") autofocus=usernameHidden?? && !failed more=failed?then("cit-alert", "")/>
          <@account.forgotten/>
          <@account.remember/>
          <input type="hidden" id="id-hidden-input" name="credentialId" value="${(auth.selectedCredential)!""}">
          <@account.buttons/>
        </form>
        <@account.registration/>
      </section>
    </#if>
    <@passkeys.conditionalUIData/>
  </#if>
</@layout.registrationLayout>
