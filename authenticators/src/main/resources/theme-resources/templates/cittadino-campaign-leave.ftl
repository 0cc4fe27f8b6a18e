<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoLeaveTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoLeaveText")}</p>
    <p class="cit-text">${msg("cittadinoLeaveStays")}</p>
    <#-- without an address: it goes back to where the page came from -->
    <form class="cit-form" id="cittadino-leave-form" method="post">
      <div class="cit-actions">
        <button class="cit-button" id="cittadino-leave" type="submit">${msg("cittadinoLeaveNow")}</button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
