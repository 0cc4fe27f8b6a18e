<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "user-profile-commons.ftl" as fields>
<#import "register-commons.ftl" as registerCommons>

<#assign failed = message?has_content && message.type == "error">
<#assign problems = []>
<#if failed>
  <#assign problems = fields.problemsOfProfile() + fields.problem("password", msg("password"))
    + fields.problem("password-confirm", msg("passwordConfirm")) + fields.problem("termsAccepted", msg("termsTitle"))>
</#if>

<@layout.registrationLayout displayMessage=!failed || problems?size == 0; section>
  <#if section = "header">
    <#if messageHeader??>${msg(messageHeader)}<#else>${msg("registerTitle")}</#if>
  <#elseif section = "kicker">
    ${msg("registerPage")}
  <#elseif section = "form">
    <#if problems?has_content><@inputs.summary problems=problems rest=fields.unplaced(problems)/></#if>
    <p class="cit-text">${msg("registerIntro")}</p>
    <form class="cit-form" id="kc-register-form" action="${url.registrationAction}" method="post" novalidate>
      <@fields.userProfileFormFields; callback, attribute>
        <#if callback = "sectionStart" && fields.inSection(attribute, "section2Organisation")>
          <@inputs.check name="organisation" label=msg("organisationCheck") value="true" checked=(fields.typed("organisation") == "true")
            error=fields.errorOf("organisation") hint=msg("organisationHint") data\-rest="show"/>
        <#elseif callback = "sectionStart" && fields.inSection(attribute, "section5Contacts")>
          <div class="cit-notice">
            <ul>
              <li>${msg("contactsUsername")}</li>
              <li>${msg("contactsPec")}</li>
              <li>${msg("contactsCode")}</li>
            </ul>
          </div>
        <#elseif callback = "afterField" && attribute.name == "email" && cittadinoConfirmEmail!false>
          <@inputs.text name="emailConfirm" type="email" label=msg("emailConfirm") value=fields.typed("emailConfirm")
            error=fields.errorOf("emailConfirm") required=true autocomplete="email"/>
        </#if>
      </@fields.userProfileFormFields>

      <#if passwordRequired??>
        <fieldset class="cit-section" id="section-password">
          <legend><h2>${msg("passwordSection")}</h2></legend>
          <div class="cit-beside">
            <div>
              <@inputs.password name="password" label=msg("password") required=true autocomplete="new-password"
                error=fields.errorOf("password") more=inputs.criteria()?has_content?then("password-criteria", "")/>
              <@inputs.password name="password-confirm" label=msg("passwordConfirm") required=true autocomplete="new-password"
                error=fields.errorOf("password-confirm")/>
            </div>
            <@inputs.passwordCriteria id="password-criteria" field="password"/>
          </div>
        </fieldset>
      </#if>

      <@registerCommons.termsAcceptance/>

      <#if recaptchaRequired?? && (recaptchaVisible!false)>
        <div class="g-recaptcha" data-size="compact" data-sitekey="${recaptchaSiteKey}" data-action="${recaptchaAction}"></div>
      </#if>
      <@inputs.actions>
        <#if recaptchaRequired?? && !(recaptchaVisible!false)>
          <button class="cit-button g-recaptcha" id="kc-submit" type="submit" data-sitekey="${recaptchaSiteKey}" data-callback="onSubmitRecaptcha" data-action="${recaptchaAction}">${msg("doRegister")}</button>
        <#else>
          <button class="cit-button" id="kc-submit" type="submit">${msg("doRegister")}</button>
        </#if>
        <a class="cit-button cit-button-secondary" href="${url.loginUrl}">${msg("doCancel")}</a>
      </@inputs.actions>
    </form>
  </#if>
</@layout.registrationLayout>
