<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${padlockGuarded?then(msg("cittadinoPadlockTitle"), msg("cittadinoPadlockOwnTitle"))}
  <#elseif section = "kicker">
    ${msg("cittadinoPadlockKicker")}
  <#elseif section = "form">
    <p class="cit-text">${padlockGuarded?then(msg("cittadinoPadlockWhy"), msg("cittadinoPadlockOwnWhy"))}</p>
    <#if padlockGuarded && padlockService?has_content>
      <p class="cit-text">${msg("cittadinoPadlockService")} <strong id="cittadino-service">${advancedMsg(padlockService)}</strong></p>
    </#if>
    <#if padlockReference?has_content>
      <div class="cit-notice" id="cittadino-pending">
        <p>${msg("cittadinoPadlockPending", padlockSince)} <strong>${msg("cittadinoPadlockState." + padlockState)}</strong></p>
        <p>${msg("cittadinoReviewReference")} <strong id="cittadino-reference">${padlockReference}</strong></p>
      </div>
    </#if>
    <form class="cit-form" id="cittadino-padlock" action="${url.loginAction}" method="post">
      <#if padlockWays?has_content>
        <h2>${msg("cittadinoPadlockWays")}</h2>
        <p class="cit-text">${msg("cittadinoPadlockCheck")}</p>
        <#list padlockWays as way>
          <section class="cit-section" aria-labelledby="cittadino-way-${way}">
            <h3 id="cittadino-way-${way}">${msg("cittadinoWay." + way)}</h3>
            <p class="cit-text">${msg("cittadinoWayText." + way)}</p>
            <div class="cit-actions"><button class="cit-button" type="submit" name="upgrade" value="${way}">${msg("cittadinoWayTake." + way)}</button></div>
          </section>
        </#list>
      <#else>
        <h2>${msg("cittadinoCounterTitle")}</h2>
        <p class="cit-text">${msg("cittadinoCounter")}</p>
      </#if>
      <div class="cit-actions">
        <button class="cit-button cit-button-secondary" id="cittadino-leave" type="submit" name="upgrade" value="leave">${padlockGuarded?then(msg("cittadinoPadlockLeave"), msg("cittadinoPadlockOwnLeave"))}</button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
