<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "profile-problems.ftl" as wrong>
<#import "user-profile-commons.ftl" as fields>

<#assign failed = message?has_content && message.type == "error">
<#assign problems = failed?then(wrong.problemsOfProfile(), [])>

<@layout.registrationLayout displayMessage=(!failed || problems?size == 0) displayRequiredFields=true; section>
  <#if section = "header">
    ${msg("loginIdpReviewProfileTitle")}
  <#elseif section = "form">
    <#if problems?has_content><@inputs.summary problems=problems rest=wrong.unplaced(problems)/></#if>
    <p class="cit-text">${msg("idpReviewText")}</p>
    <form class="cit-form" id="kc-idp-review-profile-form" action="${url.loginAction}" method="post" novalidate>
      <@fields.accountFields/>
      <@inputs.actions>
        <button class="cit-button" id="kc-submit" type="submit">${msg("doContinue")}</button>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
