<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoLegacyTitle")}
  <#elseif section = "form">
    <div class="cit-notice"><p>${msg("cittadinoUserName")} <strong id="cittadino-user-name">${legacyUserName}</strong></p></div>
    <p class="cit-text">${msg("cittadinoLegacyWhat")}</p>
    <p class="cit-text">${msg("cittadinoLegacyOpen")}</p>
    <#if legacyOpen?has_content>
      <ul class="cit-text" id="cittadino-legacy-open">
        <#list legacyOpen as service><li>${advancedMsg(service)}</li></#list>
      </ul>
    </#if>
    <p class="cit-text">${msg("cittadinoLegacyClosed")}</p>
    <#if legacyPadlocked?has_content>
      <ul class="cit-text" id="cittadino-legacy-closed">
        <#list legacyPadlocked as service><li>${advancedMsg(service)}</li></#list>
      </ul>
    </#if>
    <p class="cit-text">${legacyMayRaise?then(msg("cittadinoLegacyHow"), msg("cittadinoLegacyOffice"))}</p>
    <form class="cit-form" id="cittadino-legacy-form" action="${url.loginAction}" method="post">
      <div class="cit-actions">
        <#if legacyMayRaise>
          <button class="cit-button" id="cittadino-raise" name="answer" value="raise" type="submit">${msg("cittadinoLegacyRaise")}</button>
          <button class="cit-button cit-button-secondary" id="cittadino-later" name="answer" value="later" type="submit">${msg("cittadinoLegacyLater")}</button>
        <#else>
          <button class="cit-button" id="cittadino-later" name="answer" value="later" type="submit">${msg("cittadinoLegacyGoOn")}</button>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
