<#import "template.ftl" as layout>
<#import "cittadino-upgrade-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoReviewTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoPadlockKicker")}
  <#elseif section = "form">
    <div class="cit-notice"><p>${msg("cittadinoReviewReference")} <strong id="cittadino-reference">${padlockReference}</strong></p></div>
    <h2>${msg("cittadinoReviewNextTitle")}</h2>
    <p class="cit-text">${msg("cittadinoUpgradeWaitingNext")} ${msg("cittadinoReviewTime")}</p>
    <p class="cit-text">${msg("cittadinoReviewAsk")}</p>
    <form class="cit-form" id="cittadino-upgrade-waiting" action="${url.loginAction}" method="post">
      <@parts.out others=false main=true/>
    </form>
  </#if>
</@layout.registrationLayout>
