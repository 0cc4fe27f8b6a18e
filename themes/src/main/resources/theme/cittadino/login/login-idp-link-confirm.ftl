<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("confirmLinkIdpTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("idpLinkText", idpDisplayName)}</p>
    <form class="cit-form" id="kc-register-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button" id="linkAccount" name="submitAction" value="linkAccount" type="submit">${msg("confirmLinkIdpContinue", idpDisplayName)}</button>
        <#if !hideReviewButton?has_content>
          <button class="cit-button cit-button-secondary" id="updateProfile" name="submitAction" value="updateProfile" type="submit">${msg("confirmLinkIdpReviewProfile")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
