<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>

<#-- The stock step names no field when the rules refuse the password. -->
<#assign wrong = messagesPerField.getFirstError("password", "global")>
<#assign problems = []>
<#if wrong?has_content>
  <#assign problems += [{"target": "password-new", "label": msg("passwordNew"), "text": wrong}]>
</#if>
<#if messagesPerField.existsError("password-confirm")>
  <#assign problems += [{"target": "password-confirm", "label": msg("passwordConfirm"), "text": messagesPerField.get("password-confirm")}]>
</#if>

<@layout.registrationLayout displayMessage=!problems?has_content; section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <@inputs.summary problems=problems/>
    <form class="cit-form" id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
      <input type="text" name="username" value="${(auth.attemptedUsername)!""}" autocomplete="username" hidden readonly>
      <div class="cit-beside">
        <div>
          <@inputs.password name="password-new" label=msg("passwordNew") autocomplete="new-password" required=true
            autofocus=!problems?has_content error=wrong more=inputs.criteria()?has_content?then("password-criteria", "")/>
          <@inputs.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" required=true
            error=messagesPerField.get("password-confirm")/>
        </div>
        <@inputs.passwordCriteria id="password-criteria" field="password-new"/>
      </div>
      <@inputs.check name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@inputs.actions>
        <button class="cit-button" id="kc-submit" name="login" type="submit">${msg("doSubmit")}</button>
        <#if isAppInitiatedAction??>
          <button class="cit-button cit-button-secondary" id="kc-cancel" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
        </#if>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
