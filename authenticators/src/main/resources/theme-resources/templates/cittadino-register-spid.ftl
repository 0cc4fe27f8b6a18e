<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoSpidTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoRouteClosed")}</p>
    <div class="cit-actions">
      <a class="cit-button" id="cittadino-login" href="${loginUrl}">${msg("cittadinoRouteLogin")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
