<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "profile-attributes.ftl" as attributes>
<#import "profile-inputs.ftl" as profileInputs>
<#import "profile-problems.ftl" as wrong>
<#import "user-profile-commons.ftl" as fields>
<#import "register-commons.ftl" as registerCommons>
<#import "register-identity.ftl" as identity>

<#assign failed = message?has_content && message.type == "error">
<#assign problems = []>
<#if failed>
  <#assign problems = wrong.problemsOfProfile() + identity.problems() + wrong.problem("password", msg("password"))
    + wrong.problem("password-confirm", msg("passwordConfirm")) + wrong.problem("termsAccepted", msg("termsTitle"))>
</#if>

<#-- Filled in by the script with what was typed, never with the password. -->
<#macro review>
  <section class="cit-section" id="section-review" aria-labelledby="cit-review" hidden data-review data-change="${msg("sectionsChange")}" data-yes="${msg("sectionsYes")}" data-empty="${msg("sectionsEmpty")}" data-same="${msg("sectionsSame")}" data-secret="${msg("sectionsSecret")}">
    <h2 id="cit-review">${msg("sectionsReview")}</h2>
    <p class="cit-text">${msg("sectionsReviewText")}</p>
    <div data-answers></div>
  </section>
</#macro>

<@layout.registrationLayout displayMessage=!failed || problems?size == 0; section>
  <#if section = "header">
    <#if messageHeader??>${msg(messageHeader)}<#else>${msg("registerTitle")}</#if>
  <#elseif section = "kicker">
    ${msg("registerPage")}
  <#elseif section = "form">
    <#if problems?has_content><@inputs.summary problems=problems rest=wrong.unplaced(problems)/></#if>
    <p class="cit-text" data-first-step>${msg(identity.emailIsDemanded()?then("registerIntro", "registerIntroShort"))}</p>
    <#-- A fifth of the longest form would be its indentation, and the server sends pages as they are. -->
    <#compress>
    <form class="cit-form" id="kc-register-form" action="${url.registrationAction}" method="post" novalidate<#if layout.unfolds()> data-sections data-step="${msg("sectionsStep", "%1", "%2")}" data-missing-title="${msg("sectionsMissing")}" data-error-prefix="${msg("errorPrefix")}"</#if>>
      <@fields.userProfileFormFields; callback, attribute>
        <#if callback = "sectionStart" && attributes.inSection(attribute, "section2Organisation")>
          <@profileInputs.organisationCheck/>
        <#elseif callback = "sectionStart" && attributes.inSection(attribute, "section5Contacts")>
          <div class="cit-notice">
            <ul>
              <#if realm.registrationEmailAsUsername><li>${msg("contactsUsername")}</li></#if>
              <li>${msg("contactsPec")}</li>
              <li>${msg(identity.emailIsDemanded()?then("contactsCode", "contactsOptional"))}</li>
            </ul>
          </div>
        <#elseif callback = "afterField" && attribute.name == "email" && cittadinoConfirmEmail!false>
          <@identity.emailAgain/>
        </#if>
      </@fields.userProfileFormFields>

      <@identity.documents/>
      <#if cittadinoAccount?? && !passwordRequired??>
        <fieldset class="cit-section" id="section-account">
          <legend><h2>${msg("accountSection")}</h2></legend>
          <@identity.username/>
        </fieldset>
      </#if>
      <#if passwordRequired??>
        <fieldset class="cit-section" id="section-password">
          <legend><h2>${msg(cittadinoAccount???then("credentialsSection", "passwordSection"))}</h2></legend>
          <#if cittadinoAccount??><@identity.username/></#if>
          <div class="cit-beside">
            <div>
              <@inputs.password name="password" label=msg("password") required=true autocomplete="new-password"
                error=attributes.errorOf("password") more=inputs.criteria()?has_content?then("password-criteria", "")
                data\-missing=msg("missingPasswordMessage")/>
              <@inputs.password name="password-confirm" label=msg("passwordConfirm") required=true autocomplete="new-password"
                error=attributes.errorOf("password-confirm") data\-missing=msg("passwordConfirmMissing")/>
            </div>
            <@inputs.passwordCriteria id="password-criteria" field="password"/>
          </div>
        </fieldset>
      </#if>

      <@registerCommons.termsAcceptance/>
      <#if layout.unfolds()><@review/></#if>

      <#if recaptchaRequired?? && (recaptchaVisible!false)>
        <div class="g-recaptcha" data-size="compact" data-sitekey="${recaptchaSiteKey}" data-action="${recaptchaAction}"></div>
      </#if>
      <@inputs.actions>
        <#if recaptchaRequired?? && !(recaptchaVisible!false)>
          <button class="cit-button g-recaptcha" id="kc-submit" type="submit" data-sitekey="${recaptchaSiteKey}" data-callback="onSubmitRecaptcha" data-action="${recaptchaAction}">${msg("doRegister")}</button>
        <#else>
          <button class="cit-button" id="kc-submit" type="submit">${msg("doRegister")}</button>
        </#if>
        <#if layout.unfolds()>
          <button class="cit-button" id="cit-next" type="button" data-next hidden>${msg("doNext")}</button>
          <button class="cit-button cit-button-secondary" id="cit-back" type="button" data-back hidden>${msg("doBack")}</button>
        </#if>
        <a class="cit-button cit-button-secondary" href="${url.loginUrl}">${msg("doCancel")}</a>
      </@inputs.actions>
    </form>
    </#compress>
  </#if>
</@layout.registrationLayout>
