<#import "template.ftl" as layout>
<#import "legal.ftl" as legal>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("termsTitle")}
  <#elseif section = "form">
    <div id="kc-terms-text"><@legal.terms/></div>
    <form class="cit-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button" id="kc-accept" name="accept" value="true" type="submit">${msg("doAccept")}</button>
        <button class="cit-button cit-button-secondary" id="kc-decline" name="cancel" value="true" type="submit">${msg("doDecline")}</button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
