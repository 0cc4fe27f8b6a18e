<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("deleteCredentialTitle", credentialLabel)}
  <#elseif section = "form">
    <p class="cit-text" id="kc-delete-text">${msg("deleteCredentialMessage", credentialLabel)}</p>
    <form class="cit-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button cit-button-grave" id="kc-accept" name="accept" value="true" type="submit">${msg("doRemove")}</button>
        <button class="cit-button cit-button-secondary" id="kc-decline" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
