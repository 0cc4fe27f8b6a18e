<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoLimitTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoRouteKicker")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoLimitText")}</p>
    <form class="cit-form" id="cittadino-register-limit" action="${url.loginAction}" method="post">
      <section class="cit-section" aria-labelledby="cittadino-office">
        <h2 id="cittadino-office">${msg("cittadinoOfficeTitle")}</h2>
        <p class="cit-text">${msg("cittadinoOfficeText")}</p>
        <div class="cit-actions"><button class="cit-button" type="submit" name="action" value="office">${msg("cittadinoOfficeTake")}</button></div>
      </section>
      <section class="cit-section" aria-labelledby="cittadino-counter">
        <h2 id="cittadino-counter">${msg("cittadinoCounterTitle")}</h2>
        <p class="cit-text">${msg("cittadinoCounter")}</p>
      </section>
    </form>
  </#if>
</@layout.registrationLayout>
