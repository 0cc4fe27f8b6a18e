<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p class="cit-text"><#if realm.duplicateEmailsAllowed>${msg("emailInstructionUsername")}<#else>${msg("emailInstruction")}</#if></p>
    <form class="cit-form" id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate>
      <#assign label>
        <#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if>
      </#assign>
      <@inputs.text name="username" label=label value=(auth.attemptedUsername)!"" autofocus=true autocomplete="username"
        error=messagesPerField.get("username") autocapitalize="none" spellcheck="false"/>
      <@inputs.actions>
        <button class="cit-button" id="kc-submit" type="submit">${msg("doSubmit")}</button>
        <a class="cit-button cit-button-secondary" href="${url.loginUrl}">${msg("backToLogin")}</a>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
