<#-- What the pages ask that begin a login: who it is, and where those go who have no account. -->
<#import "inputs.ftl" as inputs>

<#function nameLabel>
  <#if !realm.loginWithEmailAllowed><#return msg("username")></#if>
  <#if !realm.registrationEmailAsUsername><#return msg("usernameOrEmail")></#if>
  <#return msg("email")>
</#function>

<#macro name value="" failed=false>
  <#-- The focus would lead past the providers. Which of name and password was wrong is not said: both point to the one message. -->
  <@inputs.text name="username" label=nameLabel() value=value autofocus=!failed && !(social.providers)?has_content
    autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")
    more=failed?then("cit-alert", "") autocapitalize="none" spellcheck="false"/>
</#macro>

<#macro remember>
  <#if realm.rememberMe && !usernameHidden??>
    <@inputs.check name="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/>
  </#if>
</#macro>

<#macro forgotten>
  <#if realm.resetPasswordAllowed>
    <p class="cit-text"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
  </#if>
</#macro>

<#macro buttons>
  <@inputs.actions>
    <button class="cit-button" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
    <#if (client.baseUrl)?has_content>
      <a class="cit-button cit-button-secondary" id="kc-cancel" href="${client.baseUrl}">${msg("doCancel")}</a>
    </#if>
  </@inputs.actions>
</#macro>

<#macro registration>
  <#if realm.registrationAllowed && !registrationDisabled??>
    <p class="cit-text" id="kc-registration">${msg("noAccount")} <a href="${url.registrationUrl}">${msg("noAccountRegister")}</a></p>
  </#if>
</#macro>
