<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("deleteAccountConfirm")}
  <#elseif section = "form">
    <p class="cit-text"><strong>${msg("irreversibleAction")}</strong></p>
    <p class="cit-text">${msg("deletingImplies")}</p>
    <ul>
      <li>${msg("loggingOutImmediately")}</li>
      <li>${msg("errasingData")}</li>
    </ul>
    <p class="cit-text">${msg("finalDeletionConfirmation")}</p>
    <form class="cit-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <button class="cit-button cit-button-grave" id="kc-accept" type="submit">${msg("doDeleteAccount")}</button>
        <#if triggered_from_aia!false>
          <button class="cit-button cit-button-secondary" id="kc-cancel" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
