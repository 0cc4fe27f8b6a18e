<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "profile-problems.ftl" as wrong>
<#import "user-profile-commons.ftl" as fields>

<#assign failed = message?has_content && message.type == "error">
<#assign problems = failed?then(wrong.problemsOfProfile(), [])>

<@layout.registrationLayout displayMessage=(!failed || problems?size == 0); section>
  <#if section = "header">
    ${msg("updateEmailTitle")}
  <#elseif section = "form">
    <#if problems?has_content><@inputs.summary problems=problems rest=wrong.unplaced(problems)/></#if>
    <p class="cit-text">${msg("updateEmailText")}</p>
    <form class="cit-form" id="kc-update-email-form" action="${url.loginAction}" method="post" novalidate>
      <@fields.userProfileFormFields/>
      <@inputs.check name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@inputs.actions>
        <button class="cit-button" id="kc-submit" type="submit">${msg("doSubmit")}</button>
        <#if isAppInitiatedAction??>
          <button class="cit-button cit-button-secondary" id="kc-cancel" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
        </#if>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
