<#-- Fields of the user profile in sections. Same macro name and callbacks as the stock file, so that stock pages use it. -->
<#import "profile-inputs.ftl" as fields>
<#import "profile-attributes.ftl" as attributes>

<#macro userProfileFormFields>
  <#local current = "">
  <#list attributes.shown() as attribute>
    <#if attribute.name == "locale" && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
      <input type="hidden" name="locale" value="${locale.currentLanguageTag}">
      <#continue>
    </#if>
    <#local group = (attribute.group.name)!"">
    <#if group != current>
      <#if current?has_content></fieldset></#if>
      <#if group?has_content>
        <fieldset class="cit-section" id="section-${group}">
          <legend><h2>${advancedMsg(attribute.group.displayHeader)}</h2></legend>
          <#if attribute.group.displayDescription?has_content><p class="cit-text">${advancedMsg(attribute.group.displayDescription)}</p></#if>
          <#nested "sectionStart" attribute>
      </#if>
      <#local current = group>
    </#if>
    <#nested "beforeField" attribute>
    <@attributeField attribute=attribute/>
    <#nested "afterField" attribute>
  </#list>
  <#if current?has_content></fieldset></#if>
</#macro>

<#macro attributeField attribute>
  <#local type = attribute.annotations.inputType!"text">
  <#switch type>
    <#case "cittadino-copy">
      <@fields.copyField attribute=attribute/>
      <#break>
    <#case "cittadino-birth-place">
      <@fields.place attribute=attribute list="birth"/>
      <#break>
    <#case "cittadino-residence-place">
      <@fields.place attribute=attribute list="residence"/>
      <#break>
    <#case "textarea">
      <@fields.textareaField attribute=attribute/>
      <#break>
    <#case "select">
    <#case "multiselect">
      <@fields.selectField attribute=attribute/>
      <#break>
    <#case "select-radiobuttons">
    <#case "multiselect-checkboxes">
      <@fields.choiceField attribute=attribute/>
      <#break>
    <#default>
      <#if attribute.multivalued>
        <@fields.multivaluedField attribute=attribute/>
      <#else>
        <@fields.inputField attribute=attribute value=attributes.valueOf(attribute)/>
      </#if>
  </#switch>
  <#if attribute.annotations.inputHelperTextAfter?has_content><p class="cit-hint">${advancedMsg(attribute.annotations.inputHelperTextAfter)}</p></#if>
</#macro>

<#-- The fields on a page that changes an account. -->
<#macro accountFields>
  <@userProfileFormFields; callback, attribute>
    <#if callback == "sectionStart" && cittadinoTyped?? && attributes.inSection(attribute, "section2Organisation") && !attribute.readOnly>
      <@fields.organisationCheck label=msg("organisationActs")/>
    </#if>
  </@userProfileFormFields>
</#macro>
