<#-- A form with one button; the token proves that this page drew it. -->
<#macro post action id label danger=false plain=false hidden={}>
  <form class="cit-form" action="${areaUrl}${action}" method="post" id="${id}-form">
    <input type="hidden" name="token" value="${areaToken}">
    <#list hidden as name, value><input type="hidden" name="${name}" value="${value}"></#list>
    <div class="cit-actions">
      <button class="cit-button<#if danger || plain> cit-button-secondary</#if><#if danger> cit-area-danger</#if>" type="submit" id="${id}">${label}<#nested></button>
    </div>
  </form>
</#macro>

<#-- An operator in the citizen's place finds none. -->
<#macro way address id label danger=false>
  <#if address?has_content && !areaOperator>
    <p class="cit-actions"><a class="cit-button cit-button-secondary<#if danger> cit-area-danger</#if>" id="${id}" href="${address}">${label}<#nested></a></p>
  </#if>
</#macro>

<#macro lines lines>
  <dl class="cit-area-lines">
    <#list lines as line>
      <div><dt>${advancedMsg(line.label)}</dt><dd><#if line.isKey>${msg(line.value)}<#else>${line.value}</#if></dd></div>
    </#list>
  </dl>
</#macro>

<#-- Which browser, in one line that tells two of them apart. -->
<#function device open>
  <#if open.browser?has_content && open.system?has_content><#return msg("cittadinoAreaDevice", open.browser, open.system)></#if>
  <#if open.browser?has_content><#return open.browser></#if>
  <#if open.system?has_content><#return open.system></#if>
  <#return msg("cittadinoAreaDeviceUnknown")>
</#function>

<#macro session open number>
  <li class="cit-notice">
    <h3>${device(open)}</h3>
    <#if open.current><p class="cit-area-this">${msg("cittadinoAreaThisSession")}</p></#if>
    <dl class="cit-area-lines">
      <div><dt>${msg("cittadinoAreaKindOfDevice")}</dt><dd>${open.mobile?then(msg("cittadinoAreaMobile"), msg("cittadinoAreaComputer"))}</dd></div>
      <div><dt>${msg("cittadinoAreaBegin")}</dt><dd>${open.begin}</dd></div>
      <div><dt>${msg("cittadinoAreaLastUse")}</dt><dd>${open.lastUse}</dd></div>
      <#if open.applications?has_content>
        <div><dt>${msg("cittadinoAreaApplications")}</dt><dd><#list open.applications as application>${advancedMsg(application)}<#sep>, </#list></dd></div>
      </#if>
    </dl>
    <#if open.offline><p>${msg("cittadinoAreaOffline")}</p></#if>
    <#if open.operator><p>${msg("cittadinoAreaByOperator")}</p></#if>
    <#if !open.current && !areaOperator>
      <@post action="sessions" id="close-${number}" label=msg("cittadinoAreaClose") plain=true hidden={"session": open.id}><span class="cit-sr">: ${device(open)}, ${open.lastUse}</span></@post>
    </#if>
  </li>
</#macro>
