<#-- How far the town knows the citizen, what that opens, and what was asked for. -->
<#import "cittadino-area-parts.ftl" as parts>

<#macro level level evidence services upgrade>
  <p><strong id="my-level">${msg("cittadinoAreaLevel." + level)}</strong></p>
  <p class="cit-text">${msg("cittadinoAreaLevelText." + level)}</p>
  <#if evidence?has_content>
    <h3>${msg("cittadinoAreaEvidence")}</h3>
    <ul class="cit-text">
      <#list evidence as one><li>${msg("cittadinoAreaEvidence." + one.kind, one.since)}</li></#list>
    </ul>
  </#if>
  <#if services?has_content>
    <h3>${msg("cittadinoAreaServices")}</h3>
    <ul class="cit-text" id="services">
      <#list services as service>
        <li><a href="${service.address}">${advancedMsg(service.name)}</a><#if service.needsStrong> <span class="cit-area-padlock"><#if level == "STRONG">${msg("cittadinoAreaPadlockOpen")}<#else>${msg("cittadinoAreaPadlock")}</#if></span></#if></li>
      </#list>
    </ul>
  </#if>
  <#if level == "WEAK">
    <h3>${msg("cittadinoAreaRaise")}</h3>
    <#if upgrade?has_content>
      <p class="cit-text">${msg("cittadinoAreaUpgradeText")}</p>
      <@parts.way address=upgrade id="upgrade" label=msg("cittadinoAreaUpgrade")/>
    <#else>
      <p class="cit-text">${msg("cittadinoAreaRaiseText")}</p>
    </#if>
  </#if>
</#macro>

<#macro requests cases>
  <#if cases?has_content>
    <ul class="cit-area-cards">
      <#list cases as one>
        <li class="cit-notice">
          <h3>${msg("cittadinoAreaCase." + one.kind)}</h3>
          <dl class="cit-area-lines">
            <div><dt>${msg("cittadinoAreaCaseState")}</dt><dd><strong>${msg("cittadinoAreaCaseState." + one.state)}</strong></dd></div>
            <div><dt>${msg("cittadinoAreaCaseOpened")}</dt><dd>${one.opened}</dd></div>
            <#if one.changed != one.opened><div><dt>${msg("cittadinoAreaCaseChanged")}</dt><dd>${one.changed}</dd></div></#if>
            <div><dt>${msg("cittadinoAreaCaseReference")}</dt><dd>${one.reference}</dd></div>
          </dl>
        </li>
      </#list>
    </ul>
  <#else>
    <p class="cit-text">${msg("cittadinoAreaNoCases")}</p>
  </#if>
</#macro>
