<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("linkIdpActionTitle", idpDisplayName)}
  <#elseif section = "form">
    <p class="cit-text" id="kc-link-text">${msg("linkIdpActionMessage", idpDisplayName)}</p>
    <form class="cit-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button" id="kc-continue" name="continue" value="true" type="submit">${msg("doContinue")}</button>
        <button class="cit-button cit-button-secondary" id="kc-cancel" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
