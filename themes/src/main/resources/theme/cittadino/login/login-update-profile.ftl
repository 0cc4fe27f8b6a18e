<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "user-profile-commons.ftl" as fields>

<#assign failed = message?has_content && message.type == "error">
<#assign problems = failed?then(fields.problemsOfProfile(), [])>

<@layout.registrationLayout displayMessage=(!failed || problems?size == 0) displayRequiredFields=true; section>
  <#if section = "header">
    ${msg("loginProfileTitle")}
  <#elseif section = "form">
    <#if problems?has_content><@inputs.summary problems=problems rest=fields.unplaced(problems)/></#if>
    <form class="cit-form" id="kc-update-profile-form" action="${url.loginAction}" method="post" novalidate>
      <@fields.userProfileFormFields/>
      <@inputs.actions>
        <button class="cit-button" id="kc-submit" type="submit">${msg("doSubmit")}</button>
        <#if isAppInitiatedAction??>
          <button class="cit-button cit-button-secondary" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
        </#if>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
