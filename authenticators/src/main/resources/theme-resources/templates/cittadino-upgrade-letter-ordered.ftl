<#import "template.ftl" as layout>
<#import "cittadino-upgrade-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoReviewTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoPadlockKicker")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoUpgradeLetterOrdered")}</p>
    <h2>${msg("cittadinoReviewNextTitle")}</h2>
    <p class="cit-text">${msg("cittadinoCredentialsLetterTime")} ${msg("cittadinoUpgradeLetterNext")}</p>
    <p class="cit-text">${msg("cittadinoUpgradeLetterOtherwise")}</p>
    <form class="cit-form" id="cittadino-letter-ordered" action="${url.loginAction}" method="post">
      <@parts.out/>
    </form>
  </#if>
</@layout.registrationLayout>
