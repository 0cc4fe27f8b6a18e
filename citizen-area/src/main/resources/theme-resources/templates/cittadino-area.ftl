<#import "template.ftl" as layout>
<#import "cittadino-area-parts.ftl" as parts>
<#import "cittadino-area-standing.ftl" as standing>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("cittadinoAreaTitle")}
  <#elseif section = "form">
    <#include "cittadino-area-style.ftl">
    <div class="cit-area-top">
      <nav aria-label="${msg("cittadinoAreaContents")}">
        <ul>
          <li><a href="#data">${msg("cittadinoAreaData")}</a></li>
          <li><a href="#level">${msg("cittadinoAreaLevel")}</a></li>
          <li><a href="#requests">${msg("cittadinoAreaRequests")}</a></li>
          <li><a href="#keys">${msg("cittadinoAreaKeys")}</a></li>
          <li><a href="#sessions">${msg("cittadinoAreaSessions")}</a></li>
          <#if !areaOperator><li><a href="#account">${msg("cittadinoAreaAccount")}</a></li></#if>
        </ul>
      </nav>
      <a class="cit-button cit-button-secondary" id="logout" href="${areaLogout}">${msg("cittadinoAreaLogout")}</a>
    </div>

    <section class="cit-section" aria-labelledby="data">
      <h2 id="data">${msg("cittadinoAreaData")}</h2>
      <#list areaData as group>
        <#if group.heading?has_content><h3>${advancedMsg(group.heading)}</h3></#if>
        <@parts.lines lines=group.lines/>
      </#list>
      <@parts.way address=areaProfile id="change-data" label=msg("cittadinoAreaChangeData")/>
      <@parts.way address=areaEmail id="change-email" label=msg("cittadinoAreaChangeEmail")/>
    </section>

    <section class="cit-section" aria-labelledby="level">
      <h2 id="level">${msg("cittadinoAreaLevel")}</h2>
      <@standing.level level=areaLevel evidence=areaEvidence services=areaServices upgrade=areaUpgrade/>
    </section>

    <section class="cit-section" aria-labelledby="requests">
      <h2 id="requests">${msg("cittadinoAreaRequests")}</h2>
      <@standing.requests cases=areaCases/>
    </section>

    <section class="cit-section" aria-labelledby="keys">
      <h2 id="keys">${msg("cittadinoAreaKeys")}</h2>
      <h3>${msg("cittadinoAreaPassword")}</h3>
      <p class="cit-text"><#if areaPasswordSince?has_content>${msg("cittadinoAreaPasswordSince", areaPasswordSince)}<#else>${msg("cittadinoAreaPasswordNone")}</#if></p>
      <@parts.way address=areaPassword id="change-password" label=areaPasswordSince?has_content?then(msg("cittadinoAreaPasswordChange"), msg("cittadinoAreaPasswordSet"))/>
      <#if areaKeys?has_content || areaOffers?has_content && !areaOperator>
        <h3>${msg("cittadinoAreaMoreKeys")}</h3>
        <p class="cit-text">${msg("cittadinoAreaMoreKeysText")}</p>
        <#if areaKeys?has_content>
          <ul class="cit-area-cards">
            <#list areaKeys as key>
              <li class="cit-notice">
                <p><strong>${msg("cittadinoAreaKey." + key.kind)}</strong><#if key.label?has_content>: ${key.label}</#if></p>
                <p>${msg("cittadinoAreaKeySince", key.since)}</p>
                <@parts.way address=key.remove id="remove-${key?counter}" label=msg("cittadinoAreaKeyRemove")><span class="cit-sr">: ${msg("cittadinoAreaKey." + key.kind)} ${key.label}</span></@parts.way>
              </li>
            </#list>
          </ul>
        </#if>
        <#list areaOffers as offer>
          <@parts.way address=offer.url id="add-${offer.kind}" label=msg("cittadinoAreaKeyAdd." + offer.kind)/>
        </#list>
      </#if>
    </section>

    <section class="cit-section" aria-labelledby="sessions">
      <h2 id="sessions">${msg("cittadinoAreaSessions")}</h2>
      <p class="cit-text">${msg("cittadinoAreaSessionsText")}</p>
      <ul class="cit-area-cards">
        <#list areaSessions as open><@parts.session open=open number=open?counter/></#list>
      </ul>
      <#if areaOthers>
        <@parts.way address=areaUrl + "sessions/others" id="close-others" label=msg("cittadinoAreaCloseOthers")/>
      </#if>
    </section>

    <#if !areaOperator>
      <section class="cit-section" aria-labelledby="account">
        <h2 id="account">${msg("cittadinoAreaAccount")}</h2>
        <h3>${msg("cittadinoAreaDownload")}</h3>
        <p class="cit-text">${msg("cittadinoAreaDownloadText")}</p>
        <@parts.way address=areaUrl + "data" id="download" label=msg("cittadinoAreaDownloadLink")/>
        <h3>${msg("cittadinoAreaBlock")}</h3>
        <p class="cit-text">${msg("cittadinoAreaBlockText")}</p>
        <@parts.way address=areaUrl + "block" id="block" label=msg("cittadinoAreaBlockLink") danger=true/>
        <#if areaDelete?has_content>
          <h3>${msg("cittadinoAreaDelete")}</h3>
          <p class="cit-text">${msg("cittadinoAreaDeleteText")}</p>
          <@parts.way address=areaDelete id="delete" label=msg("cittadinoAreaDeleteLink") danger=true/>
        </#if>
      </section>
    </#if>
  </#if>
</@layout.registrationLayout>
