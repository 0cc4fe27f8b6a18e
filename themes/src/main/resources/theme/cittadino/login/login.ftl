<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "passkeys.ftl" as passkeys>

<#assign failed = messagesPerField.existsError("username", "password")>
<#assign providers = (social.providers)![]>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if providers?has_content>
      <section class="cit-section" aria-labelledby="cit-identity">
        <h2 id="cit-identity">${msg("loginIdentityTitle")}</h2>
        <p class="cit-text">${msg("loginIdentityText")}</p>
        <ul class="cit-providers" id="kc-social-providers">
          <#list providers as provider>
            <li><a class="cit-provider" id="social-${provider.alias}" href="${provider.loginUrl}" data-once-link><span class="cit-icon cit-icon-user" aria-hidden="true"></span><span>${msg("loginWith", provider.displayName)}</span></a></li>
          </#list>
        </ul>
      </section>
    </#if>
    <#if realm.password>
      <section class="cit-section" aria-labelledby="cit-credentials">
        <h2 id="cit-credentials">${msg("loginCredentialsTitle")}</h2>
        <form class="cit-form" id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
          <#if !usernameHidden??>
            <#assign label>
              <#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if>
            </#assign>
            <#-- Which of the two was wrong is not said: both point to the one message. -->
            <@inputs.text name="username" label=label value=login.username!"" autofocus=!failed autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")
              more=failed?then("cit-alert", "") autocapitalize="none" spellcheck="false"/>
          </#if>
          <@inputs.password name="password" label=msg("password") autofocus=usernameHidden?? && !failed more=failed?then("cit-alert", "")/>
          <#if realm.resetPasswordAllowed>
            <p class="cit-text"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
          </#if>
          <#if realm.rememberMe && !usernameHidden??>
            <@inputs.check name="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/>
          </#if>
          <input type="hidden" id="id-hidden-input" name="credentialId" value="${(auth.selectedCredential)!""}">
          <@inputs.actions>
            <button class="cit-button" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
            <#if (client.baseUrl)?has_content>
              <a class="cit-button cit-button-secondary" id="kc-cancel" href="${client.baseUrl}">${msg("doCancel")}</a>
            </#if>
          </@inputs.actions>
        </form>
        <#if realm.registrationAllowed && !registrationDisabled??>
          <p class="cit-text" id="kc-registration">${msg("noAccount")} <a href="${url.registrationUrl}">${msg("noAccountRegister")}</a></p>
        </#if>
      </section>
    </#if>
    <@passkeys.conditionalUIData/>
  </#if>
</@layout.registrationLayout>
