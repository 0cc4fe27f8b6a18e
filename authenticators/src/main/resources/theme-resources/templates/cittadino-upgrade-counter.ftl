<#import "template.ftl" as layout>
<#import "cittadino-upgrade-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoUpgradeCounterTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoPadlockKicker")}
  <#elseif section = "form">
    <div class="cit-notice"><p>${msg("cittadinoReviewReference")} <strong id="cittadino-reference">${padlockReference}</strong></p></div>
    <p class="cit-text">${msg("cittadinoCounter")}</p>
    <p class="cit-text">${msg("cittadinoUpgradeCounterNext")}</p>
    <form class="cit-form" id="cittadino-upgrade-counter" action="${url.loginAction}" method="post">
      <@parts.out/>
    </form>
  </#if>
</@layout.registrationLayout>
