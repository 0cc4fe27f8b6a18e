<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoReviewTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoRouteKicker")}
  <#elseif section = "form">
    <div class="cit-notice"><p>${msg("cittadinoReviewReference")} <strong id="cittadino-reference">${cittadinoReference}</strong></p></div>
    <h2>${msg("cittadinoReviewNextTitle")}</h2>
    <p class="cit-text">${msg("cittadinoReviewNext")} ${msg("cittadinoReviewTime")}</p>
    <p class="cit-text">${cittadinoByMail?then(msg("cittadinoReviewByMail"), msg("cittadinoReviewByPost"))}</p>
    <p class="cit-text">${msg("cittadinoReviewAsk")}</p>
    <div class="cit-actions">
      <a class="cit-button" id="cittadino-login" href="${loginUrl!url.loginUrl}">${msg("cittadinoToLogin")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
