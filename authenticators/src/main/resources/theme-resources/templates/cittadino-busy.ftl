<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoBusyTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoRouteKicker")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoBusyText")}</p>
    <form class="cit-form" id="cittadino-busy" action="${url.loginAction}" method="post">
      <div class="cit-actions"><button class="cit-button" type="submit">${msg("cittadinoBusyTake")}</button></div>
    </form>
  </#if>
</@layout.registrationLayout>
