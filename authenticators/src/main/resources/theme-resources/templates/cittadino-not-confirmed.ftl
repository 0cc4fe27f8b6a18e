<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoRegisterTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoRouteKicker")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoRegisterText")}</p>
    <form class="cit-form" id="cittadino-not-confirmed" action="${url.loginAction}" method="post">
      <#if !cittadinoResumed>
        <section class="cit-section" aria-labelledby="cittadino-correct">
          <h2 id="cittadino-correct">${msg("cittadinoRegisterCorrectTitle")}</h2>
          <p class="cit-text">${msg("cittadinoRegisterCorrectText")}</p>
          <div class="cit-actions"><button class="cit-button" type="submit" name="action" value="correct">${msg("cittadinoRegisterCorrectTake")}</button></div>
        </section>
      </#if>
      <section class="cit-section" aria-labelledby="cittadino-office">
        <h2 id="cittadino-office">${msg("cittadinoOfficeTitle")}</h2>
        <p class="cit-text">${msg("cittadinoOfficeText")}</p>
        <div class="cit-actions"><button class="cit-button cit-button-secondary" type="submit" name="action" value="office">${msg("cittadinoOfficeTake")}</button></div>
      </section>
      <section class="cit-section" aria-labelledby="cittadino-counter">
        <h2 id="cittadino-counter">${msg("cittadinoCounterTitle")}</h2>
        <p class="cit-text">${msg("cittadinoCounter")}</p>
      </section>
    </form>
  </#if>
</@layout.registrationLayout>
